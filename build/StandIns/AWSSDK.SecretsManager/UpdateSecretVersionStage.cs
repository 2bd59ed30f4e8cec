using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class UpdateSecretVersionStageRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }

        /// <summary>Required; 1 to 256 characters.</summary>
        public string? VersionStage { get; set; }

        /// <summary>32 to 64 characters.</summary>
        public string? RemoveFromVersionId { get; set; }

        /// <summary>32 to 64 characters.</summary>
        public string? MoveToVersionId { get; set; }
    }

    public partial class UpdateSecretVersionStageResponse : AmazonWebServiceResponse
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
        /// <remarks>Errors: InternalServiceErrorException, InvalidParameterException, InvalidRequestException, LimitExceededException,
        /// ResourceNotFoundException.</remarks>
        Task<UpdateSecretVersionStageResponse> UpdateSecretVersionStageAsync(
            UpdateSecretVersionStageRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateSecretVersionStageResponse> UpdateSecretVersionStageAsync(
            UpdateSecretVersionStageRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateSecretVersionStageResponse>(request, cancellationToken);
    }
}
