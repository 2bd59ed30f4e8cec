using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model;

public partial class ResourceUnavailableException : AmazonCodeStarconnectionsException
{
    public ResourceUnavailableException(string message)
        : base(message) { }

    public ResourceUnavailableException(string message, Exception innerException)
        : base(message, innerException) { }

    public ResourceUnavailableException(Exception innerException)
        : base(innerException) { }

    public ResourceUnavailableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ResourceUnavailableException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
