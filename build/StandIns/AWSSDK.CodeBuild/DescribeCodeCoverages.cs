using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class DescribeCodeCoveragesRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? ReportArn { get; set; }

        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        public SortOrderType? SortOrder { get; set; }

        public ReportCodeCoverageSortByType? SortBy { get; set; }

        /// <summary>0 to 100.</summary>
        public double? MinLineCoveragePercentage { get; set; }

        /// <summary>0 to 100.</summary>
        public double? MaxLineCoveragePercentage { get; set; }
    }

    public partial class DescribeCodeCoveragesResponse : AmazonWebServiceResponse
    {
        public string? NextToken { get; set; }

        public List<CodeCoverage>? CodeCoverages { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<DescribeCodeCoveragesResponse> DescribeCodeCoveragesAsync(DescribeCodeCoveragesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeCodeCoveragesResponse> DescribeCodeCoveragesAsync(
            DescribeCodeCoveragesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeCodeCoveragesResponse>(request, cancellationToken);
    }
}
