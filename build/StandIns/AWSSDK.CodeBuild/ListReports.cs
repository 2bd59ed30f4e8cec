using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListReportsRequest : AmazonCodeBuildRequest
    {
        public SortOrderType? SortOrder { get; set; }

        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        public ReportFilter? Filter { get; set; }
    }

    public partial class ListReportsResponse : AmazonWebServiceResponse
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
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<ListReportsResponse> ListReportsAsync(ListReportsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListReportsResponse> ListReportsAsync(ListReportsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListReportsResponse>(request, cancellationToken);
    }
}
