using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class BatchGetReportGroupsRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? ReportGroupArns { get; set; }
    }

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
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<BatchGetReportGroupsResponse> BatchGetReportGroupsAsync(BatchGetReportGroupsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetReportGroupsResponse> BatchGetReportGroupsAsync(
            BatchGetReportGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetReportGroupsResponse>(request, cancellationToken);
    }
}
