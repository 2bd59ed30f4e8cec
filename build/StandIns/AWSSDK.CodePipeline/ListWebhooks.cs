using System.Text.Json.Serialization;
using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class ListWebhooksRequest : AmazonCodePipelineRequest
    {
        /// <summary>1 to 2048 characters.</summary>
        [JsonPropertyName("NextToken")]
        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        [JsonPropertyName("MaxResults")]
        public int? MaxResults { get; set; }
    }

    public partial class ListWebhooksResponse : AmazonWebServiceResponse
    {
        public List<ListWebhookItem>? Webhooks { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        [JsonPropertyName("NextToken")]
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: InvalidNextTokenException, ValidationException.</remarks>
        Task<ListWebhooksResponse> ListWebhooksAsync(ListWebhooksRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<ListWebhooksResponse> ListWebhooksAsync(ListWebhooksRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListWebhooksResponse>(request, cancellationToken);
    }
}
