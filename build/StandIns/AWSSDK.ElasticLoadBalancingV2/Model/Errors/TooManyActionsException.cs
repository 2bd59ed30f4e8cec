using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TooManyActions</c>, HTTP 400.</summary>
public partial class TooManyActionsException : AmazonElasticLoadBalancingV2Exception
{
    public TooManyActionsException(string message)
        : base(message) { }

    public TooManyActionsException(string message, Exception innerException)
        : base(message, innerException) { }

    public TooManyActionsException(Exception innerException)
        : base(innerException) { }

    public TooManyActionsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TooManyActionsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
