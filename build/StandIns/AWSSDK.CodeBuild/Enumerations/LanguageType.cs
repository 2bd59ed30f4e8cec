using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>LanguageType</c>.</summary>
public class LanguageType(string value) : ConstantClass(value)
{
    /// <summary><c>JAVA</c></summary>
    public static readonly LanguageType JAVA = new("JAVA");

    /// <summary><c>PYTHON</c></summary>
    public static readonly LanguageType PYTHON = new("PYTHON");

    /// <summary><c>NODE_JS</c></summary>
    public static readonly LanguageType NODE_JS = new("NODE_JS");

    /// <summary><c>RUBY</c></summary>
    public static readonly LanguageType RUBY = new("RUBY");

    /// <summary><c>GOLANG</c></summary>
    public static readonly LanguageType GOLANG = new("GOLANG");

    /// <summary><c>DOCKER</c></summary>
    public static readonly LanguageType DOCKER = new("DOCKER");

    /// <summary><c>ANDROID</c></summary>
    public static readonly LanguageType ANDROID = new("ANDROID");

    /// <summary><c>DOTNET</c></summary>
    public static readonly LanguageType DOTNET = new("DOTNET");

    /// <summary><c>BASE</c></summary>
    public static readonly LanguageType BASE = new("BASE");

    /// <summary><c>PHP</c></summary>
    public static readonly LanguageType PHP = new("PHP");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LanguageType FindValue(string value) => FindValue<LanguageType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LanguageType(string value) => FindValue(value);
}
