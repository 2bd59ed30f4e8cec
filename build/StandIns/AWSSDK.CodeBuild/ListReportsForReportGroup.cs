using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListReportsForReportGroupRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required.</summary>
        public string? ReportGroupArn { get; set; }

        public string? NextToken { get; set; }

        public SortOrderType? SortOrder { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        public ReportFilter? Filter { get; set; }
    }

    public partial class ListReportsForReportGroupResponse : AmazonWebServiceResponse
    {
        public string? NextToken { get; set; }

        /// <summary>1 to 100 elements.</summary>
        public List<string>? Reports { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, ResourceNotFoundException.</remarks>
        Task<ListReportsForReportGroupResponse> ListReportsForReportGroupAsync(
            ListReportsForReportGroupRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListReportsForReportGroupResponse> ListReportsForReportGroupAsync(
            ListReportsForReportGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListReportsForReportGroupResponse>(request, cancellationToken);
    }
}
