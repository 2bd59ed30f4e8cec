using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class DeleteResourcePolicyRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }
    }

    public partial class DeleteResourcePolicyResponse : AmazonWebServiceResponse
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
        /// <remarks>Errors: InternalServiceErrorException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException.</remarks>
        Task<DeleteResourcePolicyResponse> DeleteResourcePolicyAsync(DeleteResourcePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteResourcePolicyResponse> DeleteResourcePolicyAsync(
            DeleteResourcePolicyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteResourcePolicyResponse>(request, cancellationToken);
    }
}
