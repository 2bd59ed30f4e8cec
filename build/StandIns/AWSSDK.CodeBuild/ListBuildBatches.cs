using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class ListBuildBatchesRequest : AmazonCodeBuildRequest
    {
        public BuildBatchFilter? Filter { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }

        public SortOrderType? SortOrder { get; set; }

        public string? NextToken { get; set; }
    }

    public partial class ListBuildBatchesResponse : AmazonWebServiceResponse
    {
        /// <summary>0 to 100 elements.</summary>
        public List<string>? Ids { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException.</remarks>
        Task<ListBuildBatchesResponse> ListBuildBatchesAsync(ListBuildBatchesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<ListBuildBatchesResponse> ListBuildBatchesAsync(ListBuildBatchesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListBuildBatchesResponse>(request, cancellationToken);
    }
}
