using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class ListSecretsRequest : AmazonSecretsManagerRequest
    {
        public bool? IncludePlannedDeletion { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        /// <summary>1 to 4096 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>At most 10 elements.</summary>
        public List<Filter>? Filters { get; set; }

        public SortOrderType? SortOrder { get; set; }

        public SortByType? SortBy { get; set; }
    }

    public partial class ListSecretsResponse : AmazonWebServiceResponse
    {
        public List<SecretListEntry>? SecretList { get; set; }

        /// <summary>1 to 4096 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: InternalServiceErrorException, InvalidNextTokenException, InvalidParameterException, InvalidRequestException.</remarks>
        Task<ListSecretsResponse> ListSecretsAsync(ListSecretsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<ListSecretsResponse> ListSecretsAsync(ListSecretsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListSecretsResponse>(request, cancellationToken);
    }
}
