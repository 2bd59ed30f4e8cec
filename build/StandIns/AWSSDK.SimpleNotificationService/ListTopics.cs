using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.ListTopicsAsync"/>.</summary>
    public partial class ListTopicsRequest : AmazonSimpleNotificationServiceRequest
    {
        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.ListTopicsAsync"/>.</summary>
    public partial class ListTopicsResponse : AmazonWebServiceResponse
    {
        public List<Topic>? Topics { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls ListTopics.</summary>
        Task<ListTopicsResponse> ListTopicsAsync(ListTopicsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTopicsResponse> ListTopicsAsync(ListTopicsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTopicsResponse>(request, cancellationToken);
    }
}
