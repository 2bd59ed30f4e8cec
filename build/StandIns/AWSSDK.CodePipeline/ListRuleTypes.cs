using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class ListRuleTypesRequest : AmazonCodePipelineRequest
    {
        public RuleOwner? RuleOwnerFilter { get; set; }

        /// <summary>4 to 30 characters.</summary>
        public string? RegionFilter { get; set; }
    }

    public partial class ListRuleTypesResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<RuleType>? RuleTypes { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: InvalidNextTokenException, ValidationException.</remarks>
        Task<ListRuleTypesResponse> ListRuleTypesAsync(ListRuleTypesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<ListRuleTypesResponse> ListRuleTypesAsync(ListRuleTypesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListRuleTypesResponse>(request, cancellationToken);
    }
}
