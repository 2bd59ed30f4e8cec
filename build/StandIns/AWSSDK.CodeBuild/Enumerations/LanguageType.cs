using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class LanguageType(string value) : ConstantClass(value)
{
    public static readonly LanguageType JAVA = new("JAVA");
    public static readonly LanguageType PYTHON = new("PYTHON");
    public static readonly LanguageType NODE_JS = new("NODE_JS");
    public static readonly LanguageType RUBY = new("RUBY");
    public static readonly LanguageType GOLANG = new("GOLANG");
    public static readonly LanguageType DOCKER = new("DOCKER");
    public static readonly LanguageType ANDROID = new("ANDROID");
    public static readonly LanguageType DOTNET = new("DOTNET");
    public static readonly LanguageType BASE = new("BASE");
    public static readonly LanguageType PHP = new("PHP");

    public static LanguageType FindValue(string value) => FindValue<LanguageType>(value);

    public static implicit operator LanguageType(string value) => FindValue(value);
}
