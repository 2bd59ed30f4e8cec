using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>DuplicateListener</c>, HTTP 400.</summary>
public partial class DuplicateListenerException : AmazonElasticLoadBalancingV2Exception
{
    public DuplicateListenerException(string message)
        : base(message) { }

    public DuplicateListenerException(string message, Exception innerException)
        : base(message, innerException) { }

    public DuplicateListenerException(Exception innerException)
        : base(innerException) { }

    public DuplicateListenerException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DuplicateListenerException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
