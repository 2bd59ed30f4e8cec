using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeConnections;

/// <summary>An error of CodeConnections that has no class of its own, and the base of those that have.</summary>
public partial class AmazonCodeConnectionsException : AmazonServiceException
{
    public AmazonCodeConnectionsException(string message)
        : base(message) { }

    public AmazonCodeConnectionsException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonCodeConnectionsException(Exception innerException)
        : base(innerException?.Message, innerException) { }

    public AmazonCodeConnectionsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonCodeConnectionsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
