using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TooManyRegistrationsForTargetId</c>, HTTP 400.</summary>
public partial class TooManyRegistrationsForTargetIdException : AmazonElasticLoadBalancingV2Exception
{
    public TooManyRegistrationsForTargetIdException(string message)
        : base(message) { }

    public TooManyRegistrationsForTargetIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public TooManyRegistrationsForTargetIdException(Exception innerException)
        : base(innerException) { }

    public TooManyRegistrationsForTargetIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TooManyRegistrationsForTargetIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
