using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class ValidateTemplateRequest : AmazonCloudFormationRequest
    {
        /// <summary>At least 1 characters.</summary>
        public string? TemplateBody { get; set; }

        /// <summary>1 to 5120 characters.</summary>
        public string? TemplateURL { get; set; }
    }

    public partial class ValidateTemplateResponse : AmazonWebServiceResponse
    {
        public List<TemplateParameter>? Parameters { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? Description { get; set; }

        public List<string>? Capabilities { get; set; }

        public string? CapabilitiesReason { get; set; }

        public List<string>? DeclaredTransforms { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<ValidateTemplateResponse> ValidateTemplateAsync(ValidateTemplateRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<ValidateTemplateResponse> ValidateTemplateAsync(ValidateTemplateRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ValidateTemplateResponse>(request, cancellationToken);
    }
}
