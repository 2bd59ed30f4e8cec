using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class ListTopicsRequest : AmazonSimpleNotificationServiceRequest
    {
        public string? NextToken { get; set; }
    }

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
        /// <remarks>Errors: AuthorizationErrorException, InternalErrorException, InvalidParameterException.</remarks>
        Task<ListTopicsResponse> ListTopicsAsync(ListTopicsRequest request, CancellationToken cancellationToken = default);

        Task<ListTopicsResponse> ListTopicsAsync(CancellationToken cancellationToken = default);

        Task<ListTopicsResponse> ListTopicsAsync(string nextToken, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTopicsResponse> ListTopicsAsync(ListTopicsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTopicsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListTopicsResponse> ListTopicsAsync(CancellationToken cancellationToken = default) =>
            ListTopicsAsync(new ListTopicsRequest(), cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListTopicsResponse> ListTopicsAsync(string nextToken, CancellationToken cancellationToken = default) =>
            ListTopicsAsync(new ListTopicsRequest { NextToken = nextToken }, cancellationToken);
    }
}
