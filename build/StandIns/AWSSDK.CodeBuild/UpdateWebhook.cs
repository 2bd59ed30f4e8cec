using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class UpdateWebhookRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 2 to 150 characters.</summary>
        public string? ProjectName { get; set; }

        public string? BranchFilter { get; set; }

        public bool? RotateSecret { get; set; }

        public List<List<WebhookFilter>>? FilterGroups { get; set; }

        public WebhookBuildType? BuildType { get; set; }

        public PullRequestBuildPolicy? PullRequestBuildPolicy { get; set; }
    }

    public partial class UpdateWebhookResponse : AmazonWebServiceResponse
    {
        public Webhook? Webhook { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, OAuthProviderException, ResourceNotFoundException.</remarks>
        Task<UpdateWebhookResponse> UpdateWebhookAsync(UpdateWebhookRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateWebhookResponse> UpdateWebhookAsync(UpdateWebhookRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateWebhookResponse>(request, cancellationToken);
    }
}
