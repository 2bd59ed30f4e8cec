using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class GetTemplateSummaryRequest : AmazonCloudFormationRequest
    {
        /// <summary>At least 1 characters.</summary>
        public string? TemplateBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? TemplateURL { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? StackName { get; set; }

        public string? StackSetName { get; set; }

        public CallAs? CallAs { get; set; }

        public TemplateSummaryConfig? TemplateSummaryConfig { get; set; }
    }

    public partial class GetTemplateSummaryResponse : AmazonWebServiceResponse
    {
        public List<ParameterDeclaration>? Parameters { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? Description { get; set; }

        public List<string>? Capabilities { get; set; }

        public string? CapabilitiesReason { get; set; }

        public List<string>? ResourceTypes { get; set; }

        public string? Version { get; set; }

        public string? Metadata { get; set; }

        public List<string>? DeclaredTransforms { get; set; }

        public List<ResourceIdentifierSummary>? ResourceIdentifierSummaries { get; set; }

        public Warnings? Warnings { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: StackSetNotFoundException.</remarks>
        Task<GetTemplateSummaryResponse> GetTemplateSummaryAsync(GetTemplateSummaryRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<GetTemplateSummaryResponse> GetTemplateSummaryAsync(
            GetTemplateSummaryRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetTemplateSummaryResponse>(request, cancellationToken);
    }
}
