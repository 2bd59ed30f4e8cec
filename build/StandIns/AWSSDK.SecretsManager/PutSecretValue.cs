using Amazon.Runtime;
using Amazon.SecretsManager.Model;
using StandIns.Runtime;

namespace Amazon.SecretsManager.Model
{
    public partial class PutSecretValueRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }

        /// <summary>32 to 64 characters; a new UUID is sent when unset.</summary>
        [IdempotencyToken]
        public string? ClientRequestToken { get; set; }

        /// <summary>1 to 65536 bytes.</summary>
        public MemoryStream? SecretBinary { get; set; }

        /// <summary>1 to 65536 characters.</summary>
        public string? SecretString { get; set; }

        /// <summary>1 to 20 elements.</summary>
        public List<string>? VersionStages { get; set; }

        /// <summary>36 to 256 characters.</summary>
        public string? RotationToken { get; set; }
    }

    public partial class PutSecretValueResponse : AmazonWebServiceResponse
    {
        /// <summary>20 to 2048 characters.</summary>
        public string? ARN { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? Name { get; set; }

        /// <summary>32 to 64 characters.</summary>
        public string? VersionId { get; set; }

        /// <summary>1 to 20 elements.</summary>
        public List<string>? VersionStages { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: DecryptionFailureException, EncryptionFailureException, InternalServiceErrorException, InvalidParameterException,
        /// InvalidRequestException, LimitExceededException, ResourceExistsException, ResourceNotFoundException.</remarks>
        Task<PutSecretValueResponse> PutSecretValueAsync(PutSecretValueRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<PutSecretValueResponse> PutSecretValueAsync(PutSecretValueRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutSecretValueResponse>(request, cancellationToken);
    }
}
