using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class GetSecretValueRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }

        /// <summary>32 to 64 characters.</summary>
        public string? VersionId { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? VersionStage { get; set; }
    }

    public partial class GetSecretValueResponse : AmazonWebServiceResponse
    {
        /// <summary>20 to 2048 characters.</summary>
        public string? ARN { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? Name { get; set; }

        /// <summary>32 to 64 characters.</summary>
        public string? VersionId { get; set; }

        /// <summary>1 to 65536 bytes.</summary>
        public MemoryStream? SecretBinary { get; set; }

        /// <summary>1 to 65536 characters.</summary>
        public string? SecretString { get; set; }

        /// <summary>1 to 20 elements.</summary>
        public List<string>? VersionStages { get; set; }

        public DateTime? CreatedDate { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: DecryptionFailureException, InternalServiceErrorException, InvalidParameterException, InvalidRequestException,
        /// ResourceNotFoundException.</remarks>
        Task<GetSecretValueResponse> GetSecretValueAsync(GetSecretValueRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<GetSecretValueResponse> GetSecretValueAsync(GetSecretValueRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetSecretValueResponse>(request, cancellationToken);
    }
}
