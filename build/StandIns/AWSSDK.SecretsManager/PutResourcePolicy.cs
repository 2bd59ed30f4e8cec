using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class PutResourcePolicyRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }

        /// <summary>Required; 1 to 20480 characters.</summary>
        public string? ResourcePolicy { get; set; }

        public bool? BlockPublicPolicy { get; set; }
    }

    public partial class PutResourcePolicyResponse : AmazonWebServiceResponse
    {
        /// <summary>20 to 2048 characters.</summary>
        public string? ARN { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? Name { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: InternalServiceErrorException, InvalidParameterException, InvalidRequestException, MalformedPolicyDocumentException,
        /// PublicPolicyException, ResourceNotFoundException.</remarks>
        Task<PutResourcePolicyResponse> PutResourcePolicyAsync(PutResourcePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<PutResourcePolicyResponse> PutResourcePolicyAsync(
            PutResourcePolicyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<PutResourcePolicyResponse>(request, cancellationToken);
    }
}
