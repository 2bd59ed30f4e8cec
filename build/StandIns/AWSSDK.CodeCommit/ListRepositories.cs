using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class ListRepositoriesRequest : AmazonCodeCommitRequest
    {
        public string? NextToken { get; set; }

        public SortByEnum? SortBy { get; set; }

        public OrderEnum? Order { get; set; }
    }

    public partial class ListRepositoriesResponse : AmazonWebServiceResponse
    {
        public List<RepositoryNameIdPair>? Repositories { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: InvalidContinuationTokenException, InvalidOrderException, InvalidSortByException.</remarks>
        Task<ListRepositoriesResponse> ListRepositoriesAsync(ListRepositoriesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<ListRepositoriesResponse> ListRepositoriesAsync(ListRepositoriesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListRepositoriesResponse>(request, cancellationToken);
    }
}
