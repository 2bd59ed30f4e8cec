using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListBuildsRequest : AmazonCodeBuildRequest
    {
        public SortOrderType? SortOrder { get; set; }

        public string? NextToken { get; set; }
    }

    public partial class ListBuildsResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 elements.</summary>
        public List<string>? Ids { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<ListBuildsResponse> ListBuildsAsync(ListBuildsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListBuildsResponse> ListBuildsAsync(ListBuildsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListBuildsResponse>(request, cancellationToken);
    }
}
