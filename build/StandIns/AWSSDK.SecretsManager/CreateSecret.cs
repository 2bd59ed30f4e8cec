using Amazon.Runtime;
using Amazon.SecretsManager.Model;
using StandIns.Runtime;

namespace Amazon.SecretsManager.Model
{
    public partial class CreateSecretRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? Name { get; set; }

        /// <summary>32 to 64 characters; a new UUID is sent when unset.</summary>
        [IdempotencyToken]
        public string? ClientRequestToken { get; set; }

        /// <summary>At most 2048 characters.</summary>
        public string? Description { get; set; }

        /// <summary>0 to 2048 characters.</summary>
        public string? KmsKeyId { get; set; }

        /// <summary>1 to 65536 bytes.</summary>
        public MemoryStream? SecretBinary { get; set; }

        /// <summary>1 to 65536 characters.</summary>
        public string? SecretString { get; set; }

        public List<Tag>? Tags { get; set; }

        /// <summary>At least 1 elements.</summary>
        public List<ReplicaRegionType>? AddReplicaRegions { get; set; }

        public bool? ForceOverwriteReplicaSecret { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? Type { get; set; }
    }

    public partial class CreateSecretResponse : AmazonWebServiceResponse
    {
        /// <summary>20 to 2048 characters.</summary>
        public string? ARN { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? Name { get; set; }

        /// <summary>32 to 64 characters.</summary>
        public string? VersionId { get; set; }

        public List<ReplicationStatusType>? ReplicationStatus { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: DecryptionFailureException, EncryptionFailureException, InternalServiceErrorException, InvalidParameterException,
        /// InvalidRequestException, LimitExceededException, MalformedPolicyDocumentException, PreconditionNotMetException, ResourceExistsException,
        /// ResourceNotFoundException.</remarks>
        Task<CreateSecretResponse> CreateSecretAsync(CreateSecretRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateSecretResponse> CreateSecretAsync(CreateSecretRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateSecretResponse>(request, cancellationToken);
    }
}
