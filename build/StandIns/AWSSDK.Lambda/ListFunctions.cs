using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2015-03-31/functions")]
    public partial class ListFunctionsRequest : AmazonLambdaRequest
    {
        [Rest(In.Query, "MasterRegion")]
        public string? MasterRegion { get; set; }

        [Rest(In.Query, "FunctionVersion")]
        public FunctionVersion? FunctionVersion { get; set; }

        [Rest(In.Query, "Marker")]
        public string? Marker { get; set; }

        /// <summary>1 to 10000.</summary>
        [Rest(In.Query, "MaxItems")]
        public int? MaxItems { get; set; }
    }

    public partial class ListFunctionsResponse : AmazonWebServiceResponse
    {
        public string? NextMarker { get; set; }

        public List<FunctionConfiguration>? Functions { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ServiceException, TooManyRequestsException.</remarks>
        Task<ListFunctionsResponse> ListFunctionsAsync(ListFunctionsRequest request, CancellationToken cancellationToken = default);

        Task<ListFunctionsResponse> ListFunctionsAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<ListFunctionsResponse> ListFunctionsAsync(ListFunctionsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListFunctionsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListFunctionsResponse> ListFunctionsAsync(CancellationToken cancellationToken = default) =>
            ListFunctionsAsync(new ListFunctionsRequest(), cancellationToken);
    }
}
