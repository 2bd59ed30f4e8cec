using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.ListBuildsForProjectAsync"/>.</summary>
    public partial class ListBuildsForProjectRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? ProjectName { get; set; }

        public SortOrderType? SortOrder { get; set; }

        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.ListBuildsForProjectAsync"/>.</summary>
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
        /// <summary>Calls ListBuildsForProject.</summary>
        Task<ListBuildsForProjectResponse> ListBuildsForProjectAsync(ListBuildsForProjectRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListBuildsForProjectResponse> ListBuildsForProjectAsync(ListBuildsForProjectRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListBuildsForProjectResponse>(request, cancellationToken);
    }
}
