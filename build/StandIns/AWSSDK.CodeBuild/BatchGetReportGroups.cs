using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    /// <summary>Request of <see cref="IAmazonCodeBuild.BatchGetReportGroupsAsync"/>.</summary>
    public partial class BatchGetReportGroupsRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? ReportGroupArns { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeBuild.BatchGetReportGroupsAsync"/>.</summary>
    public partial class BatchGetReportGroupsResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 elements.</summary>
        public List<ReportGroup>? ReportGroups { get; set; }

        /// <summary>1 to 100 elements.</summary>
        public List<string>? ReportGroupsNotFound { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <summary>Calls BatchGetReportGroups.</summary>
        Task<BatchGetReportGroupsResponse> BatchGetReportGroupsAsync(BatchGetReportGroupsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetReportGroupsResponse> BatchGetReportGroupsAsync(BatchGetReportGroupsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetReportGroupsResponse>(request, cancellationToken);
    }
}
