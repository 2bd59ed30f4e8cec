using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListBuildsForProjectRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? ProjectName { get; set; }

        public SortOrderType? SortOrder { get; set; }

        public string? NextToken { get; set; }
    }

    public partial class ListBuildsForProjectResponse : AmazonWebServiceResponse
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
        /// <remarks>Errors: InvalidInputException, ResourceNotFoundException.</remarks>
        Task<ListBuildsForProjectResponse> ListBuildsForProjectAsync(ListBuildsForProjectRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListBuildsForProjectResponse> ListBuildsForProjectAsync(
            ListBuildsForProjectRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListBuildsForProjectResponse>(request, cancellationToken);
    }
}
