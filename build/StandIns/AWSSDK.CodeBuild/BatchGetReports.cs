using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class BatchGetReportsRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? ReportArns { get; set; }
    }

    public partial class BatchGetReportsResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 elements.</summary>
        public List<Report>? Reports { get; set; }

        /// <summary>1 to 100 elements.</summary>
        public List<string>? ReportsNotFound { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<BatchGetReportsResponse> BatchGetReportsAsync(BatchGetReportsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetReportsResponse> BatchGetReportsAsync(BatchGetReportsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetReportsResponse>(request, cancellationToken);
    }
}
