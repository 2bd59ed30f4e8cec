using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class GetTemplateRequest : AmazonCloudFormationRequest
    {
        public string? StackName { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? ChangeSetName { get; set; }

        public TemplateStage? TemplateStage { get; set; }
    }

    public partial class GetTemplateResponse : AmazonWebServiceResponse
    {
        /// <summary>At least 1 characters.</summary>
        public string? TemplateBody { get; set; }

        public List<string>? StagesAvailable { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        /// <remarks>Errors: ChangeSetNotFoundException.</remarks>
        Task<GetTemplateResponse> GetTemplateAsync(GetTemplateRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<GetTemplateResponse> GetTemplateAsync(GetTemplateRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetTemplateResponse>(request, cancellationToken);
    }
}
