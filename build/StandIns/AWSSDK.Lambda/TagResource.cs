using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("POST", "/2017-03-31/tags/{Resource}")]
    public partial class TagResourceRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        [Rest(In.Path, "Resource")]
        public string? Resource { get; set; }

        /// <summary>Required.</summary>
        public Dictionary<string, string>? Tags { get; set; }
    }

    public partial class TagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException, ServiceException,
        /// TooManyRequestsException.</remarks>
        Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TagResourceResponse>(request, cancellationToken);
    }
}
