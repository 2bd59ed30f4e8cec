using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class DeleteWebhookRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 2 to 150 characters.</summary>
        public string? ProjectName { get; set; }
    }

    public partial class DeleteWebhookResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, OAuthProviderException, ResourceNotFoundException.</remarks>
        Task<DeleteWebhookResponse> DeleteWebhookAsync(DeleteWebhookRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteWebhookResponse> DeleteWebhookAsync(DeleteWebhookRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteWebhookResponse>(request, cancellationToken);
    }
}
