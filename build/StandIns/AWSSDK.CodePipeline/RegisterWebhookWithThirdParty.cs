using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class RegisterWebhookWithThirdPartyRequest : AmazonCodePipelineRequest
    {
        /// <summary>1 to 100 characters.</summary>
        public string? WebhookName { get; set; }
    }

    public partial class RegisterWebhookWithThirdPartyResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ValidationException, WebhookNotFoundException.</remarks>
        Task<RegisterWebhookWithThirdPartyResponse> RegisterWebhookWithThirdPartyAsync(
            RegisterWebhookWithThirdPartyRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<RegisterWebhookWithThirdPartyResponse> RegisterWebhookWithThirdPartyAsync(
            RegisterWebhookWithThirdPartyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<RegisterWebhookWithThirdPartyResponse>(request, cancellationToken);
    }
}
