using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListReportGroupsRequest : AmazonCodeBuildRequest
    {
        public SortOrderType? SortOrder { get; set; }

        public ReportGroupSortByType? SortBy { get; set; }

        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }
    }

    public partial class ListReportGroupsResponse : AmazonWebServiceResponse
    {
        public string? NextToken { get; set; }

        /// <summary>1 to 100 elements.</summary>
        public List<string>? ReportGroups { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<ListReportGroupsResponse> ListReportGroupsAsync(ListReportGroupsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListReportGroupsResponse> ListReportGroupsAsync(ListReportGroupsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListReportGroupsResponse>(request, cancellationToken);
    }
}
