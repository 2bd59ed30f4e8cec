using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListProjectsRequest : AmazonCodeBuildRequest
    {
        public ProjectSortByType? SortBy { get; set; }

        public SortOrderType? SortOrder { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class ListProjectsResponse : AmazonWebServiceResponse
    {
        public string? NextToken { get; set; }

        /// <summary>1 to 100 elements.</summary>
        public List<string>? Projects { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<ListProjectsResponse> ListProjectsAsync(ListProjectsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListProjectsResponse> ListProjectsAsync(ListProjectsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListProjectsResponse>(request, cancellationToken);
    }
}
