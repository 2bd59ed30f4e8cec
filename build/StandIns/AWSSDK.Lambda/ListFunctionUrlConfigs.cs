using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2021-10-31/functions/{FunctionName}/urls")]
    public partial class ListFunctionUrlConfigsRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        [Rest(In.Query, "Marker")]
        public string? Marker { get; set; }

        /// <summary>1 to 50.</summary>
        [Rest(In.Query, "MaxItems")]
        public int? MaxItems { get; set; }
    }

    public partial class ListFunctionUrlConfigsResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<FunctionUrlConfig>? FunctionUrlConfigs { get; set; }

        public string? NextMarker { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<ListFunctionUrlConfigsResponse> ListFunctionUrlConfigsAsync(
            ListFunctionUrlConfigsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<ListFunctionUrlConfigsResponse> ListFunctionUrlConfigsAsync(
            ListFunctionUrlConfigsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListFunctionUrlConfigsResponse>(request, cancellationToken);
    }
}
