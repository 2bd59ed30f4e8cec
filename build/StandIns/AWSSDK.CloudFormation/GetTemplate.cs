using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    /// <summary>Request of <see cref="IAmazonCloudFormation.GetTemplateAsync"/>.</summary>
    public partial class GetTemplateRequest : AmazonCloudFormationRequest
    {
        public string? StackName { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? ChangeSetName { get; set; }

        public TemplateStage? TemplateStage { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCloudFormation.GetTemplateAsync"/>.</summary>
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
        /// <summary>Calls GetTemplate.</summary>
        Task<GetTemplateResponse> GetTemplateAsync(GetTemplateRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<GetTemplateResponse> GetTemplateAsync(GetTemplateRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetTemplateResponse>(request, cancellationToken);
    }
}
