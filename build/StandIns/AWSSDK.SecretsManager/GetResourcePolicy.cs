using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class GetResourcePolicyRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }
    }

    public partial class GetResourcePolicyResponse : AmazonWebServiceResponse
    {
        /// <summary>20 to 2048 characters.</summary>
        public string? ARN { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 20480 characters.</summary>
        public string? ResourcePolicy { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: InternalServiceErrorException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException.</remarks>
        Task<GetResourcePolicyResponse> GetResourcePolicyAsync(GetResourcePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<GetResourcePolicyResponse> GetResourcePolicyAsync(
            GetResourcePolicyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetResourcePolicyResponse>(request, cancellationToken);
    }
}
