using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class DescribeTestCasesRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required.</summary>
        public string? ReportArn { get; set; }

        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        public TestCaseFilter? Filter { get; set; }
    }

    public partial class DescribeTestCasesResponse : AmazonWebServiceResponse
    {
        public string? NextToken { get; set; }

        public List<TestCase>? TestCases { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, ResourceNotFoundException.</remarks>
        Task<DescribeTestCasesResponse> DescribeTestCasesAsync(DescribeTestCasesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeTestCasesResponse> DescribeTestCasesAsync(
            DescribeTestCasesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeTestCasesResponse>(request, cancellationToken);
    }
}
