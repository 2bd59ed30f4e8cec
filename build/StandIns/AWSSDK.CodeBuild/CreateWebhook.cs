using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class CreateWebhookRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; 2 to 150 characters.</summary>
        public string? ProjectName { get; set; }

        public string? BranchFilter { get; set; }

        public List<List<WebhookFilter>>? FilterGroups { get; set; }

        public WebhookBuildType? BuildType { get; set; }

        public bool? ManualCreation { get; set; }

        public ScopeConfiguration? ScopeConfiguration { get; set; }

        public PullRequestBuildPolicy? PullRequestBuildPolicy { get; set; }
    }

    public partial class CreateWebhookResponse : AmazonWebServiceResponse
    {
        public Webhook? Webhook { get; set; }
    }
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, OAuthProviderException, ResourceAlreadyExistsException, ResourceNotFoundException.</remarks>
        Task<CreateWebhookResponse> CreateWebhookAsync(CreateWebhookRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateWebhookResponse> CreateWebhookAsync(CreateWebhookRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateWebhookResponse>(request, cancellationToken);
    }
}
