using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class UntagResourceRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }

        /// <summary>Required.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: InternalServiceErrorException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException.</remarks>
        Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagResourceResponse>(request, cancellationToken);
    }
}
