using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.ListBuildsAsync"/>.</summary>
    public partial class ListBuildsRequest : AmazonCodeBuildRequest
    {
        public SortOrderType? SortOrder { get; set; }

        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.ListBuildsAsync"/>.</summary>
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
        /// <summary>Calls ListBuilds.</summary>
        Task<ListBuildsResponse> ListBuildsAsync(ListBuildsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListBuildsResponse> ListBuildsAsync(ListBuildsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListBuildsResponse>(request, cancellationToken);
    }
}
