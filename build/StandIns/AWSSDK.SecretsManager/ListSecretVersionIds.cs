using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class ListSecretVersionIdsRequest : AmazonSecretsManagerRequest
    {
        /// <summary>Required; 1 to 2048 characters.</summary>
        public string? SecretId { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        /// <summary>1 to 4096 characters.</summary>
        public string? NextToken { get; set; }

        public bool? IncludeDeprecated { get; set; }
    }

    public partial class ListSecretVersionIdsResponse : AmazonWebServiceResponse
    {
        public List<SecretVersionsListEntry>? Versions { get; set; }

        /// <summary>1 to 4096 characters.</summary>
        public string? NextToken { get; set; }

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
        /// <remarks>Errors: InternalServiceErrorException, InvalidNextTokenException, InvalidParameterException, ResourceNotFoundException.</remarks>
        Task<ListSecretVersionIdsResponse> ListSecretVersionIdsAsync(ListSecretVersionIdsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<ListSecretVersionIdsResponse> ListSecretVersionIdsAsync(
            ListSecretVersionIdsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListSecretVersionIdsResponse>(request, cancellationToken);
    }
}
