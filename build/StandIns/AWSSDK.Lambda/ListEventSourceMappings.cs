using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2015-03-31/event-source-mappings")]
    public partial class ListEventSourceMappingsRequest : AmazonLambdaRequest
    {
        [Rest(In.Query, "EventSourceArn")]
        public string? EventSourceArn { get; set; }

        /// <summary>1 to 256 characters.</summary>
        [Rest(In.Query, "FunctionName")]
        public string? FunctionName { get; set; }

        [Rest(In.Query, "Marker")]
        public string? Marker { get; set; }

        /// <summary>1 to 10000.</summary>
        [Rest(In.Query, "MaxItems")]
        public int? MaxItems { get; set; }
    }

    public partial class ListEventSourceMappingsResponse : AmazonWebServiceResponse
    {
        public string? NextMarker { get; set; }

        public List<EventSourceMappingConfiguration>? EventSourceMappings { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<ListEventSourceMappingsResponse> ListEventSourceMappingsAsync(
            ListEventSourceMappingsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<ListEventSourceMappingsResponse> ListEventSourceMappingsAsync(
            ListEventSourceMappingsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListEventSourceMappingsResponse>(request, cancellationToken);
    }
}
