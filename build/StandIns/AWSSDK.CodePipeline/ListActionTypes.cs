using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class ListActionTypesRequest : AmazonCodePipelineRequest
    {
        public ActionOwner? ActionOwnerFilter { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>4 to 30 characters.</summary>
        public string? RegionFilter { get; set; }
    }

    public partial class ListActionTypesResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<ActionType>? ActionTypes { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: InvalidNextTokenException, ValidationException.</remarks>
        Task<ListActionTypesResponse> ListActionTypesAsync(ListActionTypesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<ListActionTypesResponse> ListActionTypesAsync(ListActionTypesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListActionTypesResponse>(request, cancellationToken);
    }
}
