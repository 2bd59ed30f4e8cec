using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class RestoreSecretRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }
    }

    public partial class RestoreSecretResponse : AmazonWebServiceResponse
    {
        /// <summary>20 to 2048 characters.</summary>
        public string? ARN { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? Name { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: InternalServiceErrorException, InvalidParameterException, InvalidRequestException, ResourceNotFoundException.</remarks>
        Task<RestoreSecretResponse> RestoreSecretAsync(RestoreSecretRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<RestoreSecretResponse> RestoreSecretAsync(RestoreSecretRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RestoreSecretResponse>(request, cancellationToken);
    }
}
