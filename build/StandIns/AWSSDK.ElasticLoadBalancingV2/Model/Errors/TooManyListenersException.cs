using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TooManyListeners</c>, HTTP 400.</summary>
public partial class TooManyListenersException : AmazonElasticLoadBalancingV2Exception
{
    public TooManyListenersException(string message)
        : base(message) { }

    public TooManyListenersException(string message, Exception innerException)
        : base(message, innerException) { }

    public TooManyListenersException(Exception innerException)
        : base(innerException) { }

    public TooManyListenersException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TooManyListenersException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
