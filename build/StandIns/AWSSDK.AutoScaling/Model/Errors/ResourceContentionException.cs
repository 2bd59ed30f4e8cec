using System.Net;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model;

/// <summary>Error code <c>ResourceContention</c>, HTTP 500.</summary>
public partial class ResourceContentionException : AmazonAutoScalingException
{
    public ResourceContentionException(string message)
        : base(message) { }

    public ResourceContentionException(string message, Exception innerException)
        : base(message, innerException) { }

    public ResourceContentionException(Exception innerException)
        : base(innerException) { }

    public ResourceContentionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ResourceContentionException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
