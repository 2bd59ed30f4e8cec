using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections;

/// <summary>An error of CodeStar connections that has no class of its own, and the base of those that have.</summary>
public partial class AmazonCodeStarconnectionsException : AmazonServiceException
{
    public AmazonCodeStarconnectionsException(string message)
        : base(message) { }

    public AmazonCodeStarconnectionsException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonCodeStarconnectionsException(Exception innerException)
        : base(innerException?.Message, innerException) { }

    public AmazonCodeStarconnectionsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonCodeStarconnectionsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
