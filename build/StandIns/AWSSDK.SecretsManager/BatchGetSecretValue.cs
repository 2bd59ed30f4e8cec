using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class BatchGetSecretValueRequest : AmazonSecretsManagerRequest
    {
        /// <summary>1 to 20 elements.</summary>
        public List<string>? SecretIdList { get; set; }

        /// <summary>At most 10 elements.</summary>
        public List<Filter>? Filters { get; set; }

        /// <summary>1 to 20.</summary>
        public int? MaxResults { get; set; }

        /// <summary>1 to 4096 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class BatchGetSecretValueResponse : AmazonWebServiceResponse
    {
        public List<SecretValueEntry>? SecretValues { get; set; }

        /// <summary>1 to 4096 characters.</summary>
        public string? NextToken { get; set; }

        public List<APIErrorType>? Errors { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: DecryptionFailureException, InternalServiceErrorException, InvalidNextTokenException, InvalidParameterException,
        /// InvalidRequestException, ResourceNotFoundException.</remarks>
        Task<BatchGetSecretValueResponse> BatchGetSecretValueAsync(BatchGetSecretValueRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetSecretValueResponse> BatchGetSecretValueAsync(
            BatchGetSecretValueRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetSecretValueResponse>(request, cancellationToken);
    }
}
