using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2015-03-31/functions/{FunctionName}/versions")]
    public partial class ListVersionsByFunctionRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        [Rest(In.Query, "Marker")]
        public string? Marker { get; set; }

        /// <summary>1 to 10000.</summary>
        [Rest(In.Query, "MaxItems")]
        public int? MaxItems { get; set; }
    }

    public partial class ListVersionsByFunctionResponse : AmazonWebServiceResponse
    {
        public string? NextMarker { get; set; }

        public List<FunctionConfiguration>? Versions { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<ListVersionsByFunctionResponse> ListVersionsByFunctionAsync(
            ListVersionsByFunctionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<ListVersionsByFunctionResponse> ListVersionsByFunctionAsync(
            ListVersionsByFunctionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListVersionsByFunctionResponse>(request, cancellationToken);
    }
}
