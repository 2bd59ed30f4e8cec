using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class DescribeSecretRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }
    }

    public partial class DescribeSecretResponse : AmazonWebServiceResponse
    {
        /// <summary>20 to 2048 characters.</summary>
        public string? ARN { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? Name { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? Type { get; set; }

        /// <summary>At most 2048 characters.</summary>
        public string? Description { get; set; }

        /// <summary>0 to 2048 characters.</summary>
        public string? KmsKeyId { get; set; }

        public bool? RotationEnabled { get; set; }

        /// <summary>0 to 2048 characters.</summary>
        public string? RotationLambdaARN { get; set; }

        public RotationRulesType? RotationRules { get; set; }

        public List<ExternalSecretRotationMetadataItem>? ExternalSecretRotationMetadata { get; set; }

        /// <summary>20 to 2048 characters.</summary>
        public string? ExternalSecretRotationRoleArn { get; set; }

        public DateTime? LastRotatedDate { get; set; }

        public DateTime? LastChangedDate { get; set; }

        public DateTime? LastAccessedDate { get; set; }

        public DateTime? DeletedDate { get; set; }

        public DateTime? NextRotationDate { get; set; }

        public List<Tag>? Tags { get; set; }

        public Dictionary<string, List<string>>? VersionIdsToStages { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? OwningService { get; set; }

        public DateTime? CreatedDate { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? PrimaryRegion { get; set; }

        public List<ReplicationStatusType>? ReplicationStatus { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: InternalServiceErrorException, InvalidParameterException, ResourceNotFoundException.</remarks>
        Task<DescribeSecretResponse> DescribeSecretAsync(DescribeSecretRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeSecretResponse> DescribeSecretAsync(DescribeSecretRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeSecretResponse>(request, cancellationToken);
    }
}
